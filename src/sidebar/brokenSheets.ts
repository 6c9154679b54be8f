let listener = () => {};

/** That sheets which an answer of the server comes from are broken; the page listens. */
export const brokenSheets = {
  tell: (): void => listener(),
  /** From now on this one is told, and nobody else. */
  listen: (listen: () => void): void => {
    listener = listen;
  },
};
