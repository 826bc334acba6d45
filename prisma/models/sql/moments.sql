-- Moments of the world, as exact as they are known. A column holds the last millisecond of each, in UTC, another its precision.

-- A moment as it is written.
CREATE OR REPLACE FUNCTION "public"."proviso_moment"("end" timestamptz, "precision" "public"."DatePrecision") RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN to_char("end" AT TIME ZONE 'UTC', CASE "precision"
    WHEN 'DAY' THEN 'YYYY-MM-DD' WHEN 'MONTH' THEN 'YYYY-MM' WHEN 'YEAR' THEN 'YYYY' ELSE 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"' END);

-- Its first millisecond.
CREATE OR REPLACE FUNCTION "public"."proviso_moment_start"("end" timestamptz, "precision" "public"."DatePrecision") RETURNS timestamptz
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN date_trunc(CASE "precision"
    WHEN 'DAY' THEN 'day' WHEN 'MONTH' THEN 'month' WHEN 'YEAR' THEN 'year' ELSE 'milliseconds' END,
    "end" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';

-- Since when what is dated by a moment counts as known: from its end, or from when it was recorded if that came first.
CREATE OR REPLACE FUNCTION "public"."proviso_known_from"("end" timestamptz, "precision" "public"."DatePrecision", "recorded" timestamptz)
  RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE "precision" WHEN 'INSTANT' THEN "end" ELSE least("end", "recorded") END;

-- The last millisecond of today: by then stands what stands now.
CREATE OR REPLACE FUNCTION "public"."proviso_today"() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  RETURN date_trunc('day', now(), 'UTC') + interval '1 day -1 millisecond';

-- When the period of something that recurs begins in which a moment lies: a week from Monday, a month, a quarter, a year, all of UTC.
-- Null where it does not recur, or has to hold all the time.
CREATE OR REPLACE FUNCTION "public"."proviso_period"("moment" timestamptz, "recurs" "public"."Recurrence") RETURNS timestamptz
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN date_trunc(CASE "recurs"
    WHEN 'WEEKLY' THEN 'week' WHEN 'MONTHLY' THEN 'month' WHEN 'QUARTERLY' THEN 'quarter' WHEN 'YEARLY' THEN 'year' END,
    "moment" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';
