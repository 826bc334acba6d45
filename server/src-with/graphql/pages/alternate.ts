/** A page in another form. */
export interface Alternate {
  readonly type: string
  readonly label: string
  readonly href: string
}
