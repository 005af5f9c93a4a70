/** Whole numbers in the text form of an array of the database: the client would quote each of them. */
export const numbersText = (numbers: readonly number[]): string => `{${numbers.join()}}`;
