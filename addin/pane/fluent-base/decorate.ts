/** In place of `tslib`, for the decorators of properties, which Fluent's components have. */
type Decorator = (target: object, property: string) => void

export function __decorate(
  decorators: readonly Decorator[],
  target: object,
  property: string,
): void {
  for (const decorate of decorators.toReversed()) decorate(target, property)
}
