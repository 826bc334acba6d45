-- CreateEnum
CREATE TYPE "ConditionEffect" AS ENUM ('PRECEDENT', 'SUBSEQUENT');

-- AlterEnum
ALTER TYPE "BearingKind" ADD VALUE 'ACCEPTS';
ALTER TYPE "BearingKind" ADD VALUE 'REJECTS';
ALTER TYPE "BearingKind" ADD VALUE 'EXTENDS';
ALTER TYPE "BearingKind" ADD VALUE 'MODIFIES';

-- AlterEnum
ALTER TYPE "ConditionForce" ADD VALUE 'PRIOR_ACTION';
ALTER TYPE "ConditionForce" ADD VALUE 'INDICATIVE_TARGET';

-- AlterEnum
ALTER TYPE "ConditionRole" ADD VALUE 'ABSTAINER';

-- AlterTable
ALTER TABLE "Condition" ADD COLUMN     "effect" "ConditionEffect" NOT NULL DEFAULT 'PRECEDENT';
