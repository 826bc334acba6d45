// What the service keeps for itself, and no field leads to.
import { defineOutside } from '../sql/noun.ts'

for (const model of ['ApiKey', 'KeptAnswer', 'Webhook', 'WebhookDeadLetter']) defineOutside(model)
