/** Fewer clients who bought twice tell too little to learn from how clients buy. */
export const FEWEST_REPEATING = 20;
