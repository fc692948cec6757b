/** What this process has used so far, in milliseconds: its own code and what the engine does on other threads. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
