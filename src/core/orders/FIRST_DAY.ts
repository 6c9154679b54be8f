/** No order of living people is older than 1950-01-01: an earlier day is an empty one, such as 1899-12-30. */
export const FIRST_DAY = 18_264;
