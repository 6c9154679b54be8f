const PAUSE = 15_000;
/** Ten minutes of waiting; who comes back later is seen coming back. */
const MOST_LOOKS = 40;

/** Looks when the person comes back to the page, and now and then while it can be seen; gives the way to stop. */
export function lookNowAndThen(look: () => Promise<void>): () => void {
  let looks = 0;
  let isLooking = false;
  const lookOnce = async (): Promise<void> => {
    if (isLooking || document.hidden) return;
    isLooking = true;
    // What cannot be read now is read the next time.
    await look().catch(() => {});
    isLooking = false;
  };
  const comeBack = (): void => {
    looks = 0;
    lookOnce();
  };
  const timer = setInterval(() => {
    if (looks++ < MOST_LOOKS) lookOnce();
  }, PAUSE);
  window.addEventListener('focus', comeBack);
  document.addEventListener('visibilitychange', comeBack);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', comeBack);
    document.removeEventListener('visibilitychange', comeBack);
  };
}
