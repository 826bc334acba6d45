select
  json_build_object(
    'data',
    json_build_object(
      'actor',
      (
        select
          json_build_object(
            'slug',
            actor2."slug",
            'name',
            actor2."name",
            'actorKind',
            actor2."actorKind",
            'names',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'text',
                      actorname5."text",
                      'language',
                      actorname5."language",
                      'kind',
                      actorname5."kind"
                    )
                    order by
                      actorname5."id"
                  ),
                  '[]'
                )
              from
                "ActorName" actorname5
              where
                actorname5."actorId" = actor2."id"
            ),
            'identifiers',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'scheme',
                      actoridentifier6."scheme",
                      'value',
                      actoridentifier6."value"
                    )
                    order by
                      actoridentifier6."scheme",
                      actoridentifier6."value"
                  ),
                  '[]'
                )
              from
                "ActorIdentifier" actoridentifier6
              where
                actoridentifier6."actorId" = actor2."id"
            ),
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'affiliationKind',
                        page8."affiliationKind",
                        'officeTitle',
                        page8."officeTitle",
                        'validFrom',
                        proviso_moment (page8."validFrom", page8."validFromPrecision"),
                        'validTo',
                        proviso_moment (page8."validTo", page8."validToPrecision"),
                        'actor',
                        (
                          select
                            json_build_object('name', actor9."name")
                          from
                            "Actor" actor9
                          where
                            actor9."id" = page8."actorId"
                        ),
                        'counterpart',
                        (
                          select
                            json_build_object('name', actor10."name")
                          from
                            "Actor" actor10
                          where
                            actor10."id" = page8."counterpartId"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation7."affiliationKind" as "affiliationKind",
                    affiliation7."officeTitle" as "officeTitle",
                    affiliation7."validFrom" as "validFrom",
                    affiliation7."validFromPrecision" as "validFromPrecision",
                    affiliation7."validTo" as "validTo",
                    affiliation7."validToPrecision" as "validToPrecision",
                    affiliation7."actorId" as "actorId",
                    affiliation7."counterpartId" as "counterpartId"
                  from
                    "Affiliation" affiliation7
                  where
                    (
                      affiliation7."actorId" = actor2."id"
                      or affiliation7."counterpartId" = actor2."id"
                    )
                    and affiliation7."actorId" <> affiliation7."counterpartId"
                    and affiliation7."standing" <= 'HEDGED'
                  order by
                    affiliation7."id" asc
                  limit
                    2
                ) page8
            ),
            'statements',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'speakerAsWritten',
                        page12."speakerAsWritten",
                        'saidAt',
                        proviso_moment (page12."saidAt", page12."saidAtPrecision")
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim11."speakerAsWritten" as "speakerAsWritten",
                    claim11."saidAt" as "saidAt",
                    claim11."saidAtPrecision" as "saidAtPrecision"
                  from
                    "Claim" claim11
                  where
                    claim11."speakerId" = actor2."id"
                    and claim11."retractedAt" is null
                  order by
                    claim11."reportedAt" desc,
                    claim11."id" desc
                  limit
                    2
                ) page12
            )
          )
        from
          "Actor" actor2
        where
          actor2."id" = (
            select
              coalesce(actor3."survivorId", actor3."id")
            from
              "Actor" actor3
            where
              actor3."id" = (
                select
                  actoridentifier4."actorId"
                from
                  "ActorIdentifier" actoridentifier4
                where
                  actoridentifier4."scheme" = $1::text
                  and actoridentifier4."value" = $2::text
              )
          )
          and actor2."survivorId" is null
          and actor2."recordRetractedAt" is null
      )
    )
  )::text
-- $1 = "iso3166-1-alpha-3"
-- $2 = "USA"
