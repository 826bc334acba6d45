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
            'kind',
            actor2."kind",
            'names',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'text',
                      actorname6."text",
                      'language',
                      actorname6."language",
                      'kind',
                      actorname6."kind"
                    )
                    order by
                      actorname6."id"
                  ),
                  '[]'
                )
              from
                "ActorName" actorname6
              where
                actorname6."actorId" = actor2."id"
            ),
            'identifiers',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'scheme',
                      actoridentifier7."scheme",
                      'value',
                      actoridentifier7."value"
                    )
                    order by
                      actoridentifier7."scheme",
                      actoridentifier7."value"
                  ),
                  '[]'
                )
              from
                "ActorIdentifier" actoridentifier7
              where
                actoridentifier7."actorId" = actor2."id"
            ),
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'kind',
                        page9."kind",
                        'title',
                        page9."title",
                        'validFrom',
                        to_char(page9."validFrom", 'YYYY-MM-DD'),
                        'validTo',
                        to_char(page9."validTo", 'YYYY-MM-DD'),
                        'from',
                        (
                          select
                            json_build_object('name', actor10."name")
                          from
                            "Actor" actor10
                          where
                            actor10."id" = page9."fromId"
                        ),
                        'to',
                        (
                          select
                            json_build_object('name', actor11."name")
                          from
                            "Actor" actor11
                          where
                            actor11."id" = page9."toId"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation8."kind" as "kind",
                    affiliation8."title" as "title",
                    affiliation8."validFrom" as "validFrom",
                    affiliation8."validTo" as "validTo",
                    affiliation8."fromId" as "fromId",
                    affiliation8."toId" as "toId"
                  from
                    "Affiliation" affiliation8
                  where
                    (
                      affiliation8."fromId" = actor2."id"
                      or affiliation8."toId" = actor2."id"
                    )
                    and affiliation8."retractedAt" is null
                  order by
                    affiliation8."id" asc
                  limit
                    2
                ) page9
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
                        page13."speakerAsWritten",
                        'saidAt',
                        to_char(page13."saidAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim12."speakerAsWritten" as "speakerAsWritten",
                    claim12."saidAt" as "saidAt"
                  from
                    "Claim" claim12
                  where
                    claim12."speakerId" = actor2."id"
                    and claim12."retractedAt" is null
                  order by
                    claim12."reportedAt" desc,
                    claim12."id" desc
                  limit
                    2
                ) page13
            )
          )
        from
          "Actor" actor2
        where
          actor2."id" = (
            select
              case
                when actor3."mergedIntoId" is null then actor3."id"
                else (
                  with recursive
                    merged (id, "intoId") as (
                      select
                        actor3."id",
                        actor3."mergedIntoId"
                      union
                      select
                        actor5."id",
                        actor5."mergedIntoId"
                      from
                        merged
                        join "Actor" actor5 on actor5."id" = merged."intoId"
                    )
                  select
                    id
                  from
                    merged
                  where
                    "intoId" is null
                )
              end
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
      )
    )
  )::text
-- $1 = "iso3166-1-alpha-3"
-- $2 = "USA"
