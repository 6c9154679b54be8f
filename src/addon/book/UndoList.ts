/** What to take back, in reverse, when filling breaks off half-way. */
export class UndoList {
  private readonly steps: (() => void)[] = [];

  add(step: () => void): void {
    this.steps.push(step);
  }

  /** Takes back as much as it can: one step that fails keeps no other from being tried. */
  run(): void {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        step();
      } catch (error) {
        console.warn('undo failed', error instanceof Error ? error.name : typeof error);
      }
    }
  }
}
