// Tabs that can be dragged to another place: what GraphiQL takes of framer-motion, by the browser's own dragging. That package weighs
// 40 kB compressed, for an animation.
import { type ComponentProps, createContext, createElement, type DragEvent, useContext, useRef } from 'react'

interface Dragging {
  start(value: unknown): void
  over(value: unknown): void
}

const List = createContext<Dragging>({ start() {}, over() {} })

interface GroupProps extends ComponentProps<'ul'> {
  axis?: 'x' | 'y'
  values: readonly unknown[]
  onReorder(values: unknown[]): void
}

function Group({ axis: _, values, onReorder, ...rest }: GroupProps) {
  const dragged = useRef<unknown>(undefined)
  const start = (value: unknown) => {
    dragged.current = value
  }
  const over = (value: unknown) => {
    const [from, to] = [values.indexOf(dragged.current), values.indexOf(value)]
    if (from >= 0 && to >= 0 && from !== to)
      onReorder(values.toSpliced(from, 1).toSpliced(to, 0, dragged.current))
  }
  return createElement(List.Provider, { value: { start, over } }, createElement('ul', rest))
}

interface ItemProps extends Omit<ComponentProps<'li'>, 'value'> {
  value: unknown
  dragElastic?: boolean
}

function Item({ value, dragElastic: _, ...rest }: ItemProps) {
  const { start, over } = useContext(List)
  return createElement('li', {
    ...rest,
    draggable: true,
    onDragStart: () => start(value),
    onDragEnter: () => over(value),
    onDragOver: (event: DragEvent) => event.preventDefault(),
  })
}

export const Reorder = { Group, Item }
