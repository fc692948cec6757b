/** What waits for the next frame. */
export const Updates = {
  enqueue(task: () => void): void {
    requestAnimationFrame(task)
  },
}
