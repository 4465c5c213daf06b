import { Component, createElement, type ComponentClass, type FunctionComponent } from 'preact';

/** How deep two properties are compared: a list of objects of plain values, such as advice. */
const depth = 3;

/**
 * A component that is drawn anew only when its properties say something else than before; in a long list a keystroke
 * then costs one row. Functions and drawn children count as changed unless they are the very same.
 */
export function redrawnOnChange<Props extends object>(view: FunctionComponent<Props>): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !sayTheSame(this.props, next);
    }
    override render() {
      return createElement(view, this.props as Props);
    }
  };
}

/** Whether two values hold the same, looking into lists and objects down to a depth. */
export function sayTheSame(one: unknown, other: unknown, levels = depth): boolean {
  if (Object.is(one, other)) return true;
  if (levels === 0 || !isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sayTheSame(one[key], other[key], levels - 1))
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
