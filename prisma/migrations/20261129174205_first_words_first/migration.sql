-- Whether a fact, or a link, counted: whether the latest word of somebody asserts or hedges it; null where nobody says anything. Of most the first word
-- tells, which nobody took back; where the first ten were, how it stood is worked out of all.
CREATE OR REPLACE FUNCTION "proviso_counted"("subject" text, "id" bigint, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE COST 1000 AS $$
DECLARE
  "counted" boolean;
BEGIN
  CASE "subject"
    WHEN 'eventId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."eventId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."eventId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'conditionId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."conditionId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."conditionId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'assessmentId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."assessmentId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."assessmentId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'outcomeId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."outcomeId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."outcomeId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'figureId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."figureId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."figureId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'affiliationId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."affiliationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."affiliationId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'considerationId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."considerationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."considerationId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'bearingId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."bearingId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."bearingId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'participationId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."participationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."participationId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'conditionPartyId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."conditionPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."conditionPartyId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'considerationPartyId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."considerationPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."considerationPartyId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'agreementId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."agreementId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."agreementId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'agreementPartyId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."agreementPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."agreementPartyId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
  END CASE;
  IF "counted" THEN
    RETURN true;
  END IF;
  RETURN ("proviso_standing_known"($1, $2, $3, $4, $5))."standing" <= 'HEDGED';
END $$;
