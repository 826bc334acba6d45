import { expect, it } from 'vitest'
import { Followers } from './followers.ts'

it('half of the places are for others', () => {
  const followers = new Followers(4)
  const [leave] = [followers.join('a'), followers.join('a')]
  expect(() => followers.join('a')).toThrow('2 subscriptions come from your address already')
  followers.join('b')
  followers.join('c')
  expect(() => followers.join('d')).toThrow('This server is followed by 4 subscriptions')
  leave!()
  leave!()
  expect(followers.count).toBe(3)
  followers.join('a')
})
