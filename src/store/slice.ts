/**
 * Changes one slice of the state by a pure transition; what the transition leaves out stays as
 * it is.
 */
export type SetSlice<State> = (transition: (slice: State) => Partial<State>) => void;
