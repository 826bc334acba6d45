// For plots that are laid out by hand: positions in pixels, from the top left.
import type { PlotOptions } from '@observablehq/plot'
import { PLOT_WIDTH } from '../figure.ts'

/** Scales that take pixels as they are, on a plot of `height`, of which the topmost `header` pixels lie above y = 0. */
export function canvas(height: number, header = 0): PlotOptions {
  return {
    height: height + header,
    margin: 0,
    marginTop: header,
    x: { axis: null, domain: [0, PLOT_WIDTH], range: [0, PLOT_WIDTH] },
    y: { axis: null, domain: [0, height], range: [header, height + header] },
  }
}
