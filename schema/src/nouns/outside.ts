// What the service keeps for itself, and no field leads to.
import { defineOutside } from '../sql/noun.ts'

defineOutside('ApiKey')
defineOutside('KeptAnswer')
