/** Messages that come within this are done together, so that the page is drawn once for them. */
const TURN_MS = 16;

/** So many wait at most: more come from no reader's hand, and only the last of them can be seen. */
const MOST = 100;

/** A queue of messages. */
export interface Queue<Message> {
  readonly add: (message: Message) => void;
  /** Forgets what waits. */
  readonly stop: () => void;
}

/**
 * Gathers messages that follow each other faster than they can be shown. `perform` gets those of a
 * turn in their order, at most the last {@link MOST}, and how many came before these and are lost.
 */
export function createQueue<Message>(
  perform: (messages: readonly Message[], lost: number) => void,
): Queue<Message> {
  let waiting: Message[] = [];
  let came = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    const messages = waiting.slice(-MOST);
    const lost = came - messages.length;
    waiting = [];
    came = 0;
    timer = undefined;
    perform(messages, lost);
  };
  return {
    add: (message) => {
      came += 1;
      waiting.push(message);
      if (waiting.length > 2 * MOST) waiting = waiting.slice(-MOST);
      timer ??= setTimeout(take, TURN_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
