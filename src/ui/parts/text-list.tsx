import { useLanguage } from "./language.tsx";
import { WithFormulas } from "./with-formulas.tsx";

type Props = {
  /** No two are the same. */
  readonly texts: readonly string[];
  readonly inOrder?: boolean;
  readonly className?: string;
};

/** Texts of a deck, one below the other; bullets or numbers stand on the side on which they begin. */
export function TextList({ texts, inOrder = false, className }: Props) {
  const lang = useLanguage();
  const List = inOrder ? "ol" : "ul";
  return (
    <List className={className} dir="auto">
      {texts.map((text) => (
        <li key={text} lang={lang}>
          <WithFormulas text={text} />
        </li>
      ))}
    </List>
  );
}
