import { createContext, useContext } from "react";
import "./language.css";

/**
 * The language of the deck whose texts stand within (BCP 47). Words of the app stand between them, so each text says its language by
 * itself: for voices, screen readers and hyphens.
 */
export const InLanguage = createContext<string | undefined>(undefined);

/** The value of `lang` for a text of a deck. */
export const useLanguage = (): string | undefined => useContext(InLanguage);
