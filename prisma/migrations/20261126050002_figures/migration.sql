-- CreateEnum
CREATE TYPE "FigureUse" AS ENUM ('REQUIRED', 'ADJUSTED', 'ACTUAL', 'REPORTED');

-- AlterEnum
ALTER TYPE "ConsiderationKind" ADD VALUE 'FINANCING' BEFORE 'SANCTIONS';

-- AlterTable
ALTER TABLE "Figure" ADD COLUMN     "considerationId" BIGINT,
ADD COLUMN     "countedAt" TIMESTAMPTZ(3),
ADD COLUMN     "unitAsWritten" TEXT,
ADD COLUMN     "use" "FigureUse" NOT NULL DEFAULT 'REPORTED';

-- CreateIndex
CREATE INDEX "Figure_considerationId_id_idx" ON "Figure"("considerationId", "id");

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_considerationId_fkey" FOREIGN KEY ("considerationId") REFERENCES "Consideration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Figure" DROP CONSTRAINT "Figure_subject_check";
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_subject_check" CHECK (num_nonnulls("eventId", "conditionId", "considerationId") = 1);

-- Units in the words of the vocabulary, and as they were written; currencies by their codes.
UPDATE "Figure" f SET "unit" = u."unit", "unitAsWritten" = f."unit"
  FROM (VALUES
         ('person', 'people'), ('persons', 'people'), ('individuals', 'people'), ('%', 'percent'),
         ('per cent', 'percent'), ('pct', 'percent'), ('percentage', 'percent'), ('％', 'percent'),
         ('percentage point', 'percentage points'), ('pp', 'percentage points'), ('pct points', 'percentage points'),
         ('household', 'households'), ('tonne', 'tonnes'),
         ('metric ton', 'tonnes'), ('metric tons', 'tonnes'), ('metric tonnes', 'tonnes'),
         ('kilogram', 'kilograms'), ('kg', 'kilograms'), ('kgs', 'kilograms'), ('kilometre', 'kilometres'),
         ('kilometer', 'kilometres'), ('kilometers', 'kilometres'), ('km', 'kilometres'), ('km2', 'square kilometres'),
         ('km²', 'square kilometres'), ('sq km', 'square kilometres'), ('square kilometers', 'square kilometres'),
         ('barrel', 'barrels'), ('bbl', 'barrels'), ('bbls', 'barrels'), ('megawatt', 'megawatts'), ('mw', 'megawatts'),
         ('day', 'days'), ('week', 'weeks'), ('month', 'months'), ('year', 'years'), ('member', 'members'), ('seat', 'seats'),
         ('state', 'states'), ('vote', 'votes'), ('us$', 'USD'),
         ('u.s. dollars', 'USD'), ('us dollars', 'USD'), ('u.s. dollar', 'USD'), ('us dollar', 'USD'), ('$us', 'USD'),
         ('€', 'EUR'), ('euro', 'EUR'), ('euros', 'EUR'), ('£ sterling', 'GBP'), ('pounds sterling', 'GBP'),
         ('pound sterling', 'GBP'), ('yen', 'JPY'), ('japanese yen', 'JPY'), ('swiss francs', 'CHF'), ('swiss franc', 'CHF'),
         ('rmb', 'CNY'), ('renminbi', 'CNY'), ('yuan', 'CNY'), ('sdr', 'XDR'), ('sdrs', 'XDR'), ('special drawing rights', 'XDR')
       ) u ("written", "unit")
 WHERE lower(f."unit") = u."written";
