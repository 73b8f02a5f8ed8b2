declare const brand: unique symbol;

/** A value that carries its meaning in its type, so that a card's id cannot be passed where a note's is asked for. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
