/**
 * The operators that draw something, one a line. What is set stays set, so an operator that would
 * set it again to the same is left out.
 */
export class PdfContent {
  #lines: string[] = [];
  #settings = new Map<string, string>();

  add(...operators: string[]): void {
    this.#lines.push(...operators);
  }

  /** Sets one thing of the state, such as the colour of fills, unless it is so already. */
  set(setting: string, operator: string): void {
    if (this.#settings.get(setting) === operator) return;
    this.#settings.set(setting, operator);
    this.#lines.push(operator);
  }

  /** Draws with a state of its own: what is set within it ends with it. */
  isolate(draw: () => void): void {
    const settings = new Map(this.#settings);
    this.#lines.push('q');
    draw();
    this.#lines.push('Q');
    this.#settings = settings;
  }

  /** The operators as text. */
  toString(): string {
    return this.#lines.join('\n');
  }
}
