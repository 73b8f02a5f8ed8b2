/** Stands where the plan will be, at its size. */
export function TodaySkeleton() {
  return (
    <section className="today-sheet skeleton" aria-hidden="true">
      <p className="today-total">
        <span className="today-number">00</span>
        <span>cards, about 0 minutes</span>
      </p>
      <p className="today-counts">00 due, 00 new</p>
      <div className="button button-large">Practise</div>
      <p className="today-so-far">Nothing is lost.</p>
    </section>
  );
}
