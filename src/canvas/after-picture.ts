/** Does something after the next picture is on the screen; gives what keeps it from being done. */
export function afterPicture(action: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(action);
  });
  return () => cancelAnimationFrame(frame);
}
