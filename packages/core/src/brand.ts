declare const brand: unique symbol

/**
 * A `T` that was checked to be a `B`: the type system keeps a `DossierId` from being used as a `UnitId`.
 * The mark exists only at compile time; at run time the value is a plain string or number.
 */
export type Brand<T, B extends string> = T & { readonly [brand]: B }
