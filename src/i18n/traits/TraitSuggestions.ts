/** Traits to choose from in the ideal client wizard, steps 3 and 4 of article 004. */
export interface TraitSuggestions {
  readonly best: SuggestedTraits<string>;
  readonly worst: SuggestedTraits<BadTrait>;
}

interface SuggestedTraits<Trait> {
  /** The article's examples, in its order. */
  readonly article: readonly Trait[];
  /** What salespeople name beside them. */
  readonly more: readonly Trait[];
}

interface BadTrait {
  readonly trait: string;
  /** The article gives one opposite, that of secretiveness; the others are ours. */
  readonly opposite: string;
}
