/** What takes long to make and is the same for all tests is kept here, the demo and the bundle of the page: git ignores it. */
export const CACHE_FOLDER = '.local/tests';
