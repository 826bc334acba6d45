-- The topics that Proviso ships, and the way of each topic through the vocabulary.

-- Brings the shipped topics up to date: called by the migration of each change to them. A topic stands behind the one that is broader.
-- What a dataset has under a slug that is shipped later becomes the shipped topic.
CREATE OR REPLACE FUNCTION "proviso_ship_topics"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  shipped record;
BEGIN
  FOR shipped IN SELECT * FROM (VALUES
    ('inclusive-government', 'Inclusive government', 'An inclusive or representative government.', NULL),
    ('democracy', 'Democracy', 'Elections, a constitution, the handing over of power.', NULL),
    ('human-rights', 'Human rights', 'Human rights in general.', NULL),
    ('womens-rights', 'Women’s rights', 'The rights of women and girls.', NULL),
    ('minority-rights', 'Minority rights', 'The rights of minorities.', NULL),
    ('safe-passage', 'Safe passage', 'Safe passage and freedom to leave.', NULL),
    ('counter-terrorism', 'Counter-terrorism', 'Terrorism and its havens.', NULL),
    ('humanitarian-access', 'Humanitarian access', 'Access for humanitarian aid.', NULL),
    ('international-obligations', 'International obligations', 'Treaties, debts and other international obligations.', NULL),
    ('independence', 'Independence', 'Independence and freedom from another power.', NULL),
    ('effective-control', 'Effective control', 'Control of territory and the consent of its people.', NULL),
    ('security', 'Security', 'Ceasefire, withdrawal, disarmament.', NULL),
    ('arms-control', 'Arms control', 'Nuclear, chemical and other weapons.', NULL),
    ('persons-held', 'Persons held', 'Prisoners, hostages, the missing.', NULL),
    ('economy', 'Economy', 'Trade, property, public finances, claims for compensation.', NULL),
    ('fiscal-policy', 'Fiscal policy', 'The budget: its balance, its expenditure, its arrears.', 'economy'),
    ('revenue-and-tax', 'Revenue and tax', 'Taxes, customs duties and their administration.', 'economy'),
    ('debt', 'Debt', 'Public debt: borrowing, guarantees, restructuring, payment.', 'economy'),
    ('finance-and-money', 'Finance and money', 'Money, the central bank, banks and other finance.', 'economy'),
    ('external-sector', 'External sector', 'Foreign exchange, reserves, the exchange rate, flows of capital.', 'economy'),
    ('prices', 'Prices', 'Prices, subsidies on them, and their controls.', 'economy'),
    ('trade', 'Trade', 'Trade between countries: tariffs, quotas, exports and imports.', 'economy'),
    ('state-enterprises', 'State enterprises', 'Enterprises of the state: how they are run, reformed and paid for.', 'economy'),
    ('privatisation', 'Privatisation', 'The sale of what belongs to the state.', 'economy'),
    ('labour-and-pensions', 'Labour and pensions', 'Work and wages, also of the state, and pensions.', 'economy'),
    ('social-protection', 'Social protection', 'Help for the poor, health, education.', 'economy'),
    ('institutions', 'Institutions', 'Laws and bodies of the economy: courts, audits, statistics, measures against corruption.', 'economy'),
    ('environment', 'Environment', 'Nature, climate, energy from clean sources.', 'economy'),
    ('diplomatic-relations', 'Diplomatic relations', 'Relations and representation.', NULL),
    ('accountability', 'Accountability', 'Justice for crimes.', NULL),
    ('other', 'Other', 'None of these.', NULL)
  ) AS shipped ("slug", "name", "description", "broader") LOOP
    INSERT INTO "Topic" ("slug", "name", "description", "broaderId", "isShipped")
    VALUES (shipped."slug", shipped."name", shipped."description", (SELECT "id" FROM "Topic" WHERE "slug" = shipped."broader"), true)
    ON CONFLICT ("slug") DO UPDATE
      SET "name" = EXCLUDED."name", "description" = EXCLUDED."description", "broaderId" = EXCLUDED."broaderId", "isShipped" = true;
  END LOOP;
END $$;

-- Whatever was written of the hierarchy, all paths are made anew: a vocabulary is small. One writer does so at a time, for a path
-- depends on the topics above.
CREATE OR REPLACE FUNCTION "proviso_topic_paths"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  lost text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('proviso topics', 0));
  WITH RECURSIVE ways ("id", "path") AS (
    SELECT "id", ARRAY["id"] FROM "Topic" WHERE "broaderId" IS NULL
    UNION ALL
    SELECT t."id", w."path" || t."id" FROM "Topic" t JOIN ways w ON w."id" = t."broaderId"
  )
  UPDATE "Topic" t SET "path" = w."path" FROM ways w WHERE w."id" = t."id" AND w."path" IS DISTINCT FROM t."path";
  -- no way leads from a broadest topic to those of a circle
  SELECT "slug" INTO lost FROM "Topic" t
   WHERE "path"[cardinality("path")] IS DISTINCT FROM "id"
      OR "path"[cardinality("path") - 1] IS DISTINCT FROM "broaderId"
   ORDER BY "id" LIMIT 1;
  IF lost IS NOT NULL THEN
    RAISE EXCEPTION 'the topic % would be a part of itself', lost
      USING ERRCODE = 'check_violation', TABLE = 'Topic', CONSTRAINT = 'Topic_path';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Topic_path_inserted" AFTER INSERT ON "Topic"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_topic_paths"();
CREATE OR REPLACE TRIGGER "Topic_path_updated" AFTER UPDATE OF "broaderId" ON "Topic"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_topic_paths"();
