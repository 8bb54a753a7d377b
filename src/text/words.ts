/**
 * The shape of a table of words: what another language has to give. Texts may be any text; functions take what the first table's take
 * and give what they give; a key that is missing, or one too many, does not compile.
 */
export type Words<Table> = Table extends string
  ? string
  : Table extends (...given: infer Given) => infer Made
    ? (...given: Given) => Made
    : Table extends readonly (infer Item)[]
      ? readonly Words<Item>[]
      : { readonly [Key in keyof Table]: Words<Table[Key]> };
