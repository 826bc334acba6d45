select
  json_build_object(
    'data',
    json_build_object(
      'actors',
      (
        select
          json_build_object(
            'pageInfo',
            json_build_object(
              'hasNextPage',
              count(*) > 5,
              'endCursor',
              (
                array_agg(
                  page6.cursor
                  order by
                    page6.number
                ) filter (
                  where
                    page6.number <= 5
                )
              ) [
                count(*) filter (
                  where
                    page6.number <= 5
                )
              ]
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page6."slug",
                  'conditionsFaced',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'slug',
                              page9."slug",
                              'summary',
                              page9."summary",
                              'assessments',
                              (
                                select
                                  json_build_object(
                                    'nodes',
                                    coalesce(
                                      json_agg(
                                        json_build_object(
                                          'status',
                                          page11."status",
                                          'judgedAt',
                                          proviso_moment (page11."judgedAt", page11."judgedAtPrecision"),
                                          'claims',
                                          (
                                            select
                                              json_build_object(
                                                'nodes',
                                                coalesce(
                                                  json_agg(
                                                    json_build_object(
                                                      'attribution',
                                                      page13."attribution",
                                                      'reportedAt',
                                                      proviso_moment (page13."reportedAt", page13."reportedAtPrecision")
                                                    )
                                                  ),
                                                  '[]'
                                                )
                                              )
                                            from
                                              (
                                                select
                                                  claim12."attribution" as "attribution",
                                                  claim12."reportedAt" as "reportedAt",
                                                  claim12."reportedAtPrecision" as "reportedAtPrecision"
                                                from
                                                  "Claim" claim12
                                                where
                                                  claim12."assessmentId" = page11."id"
                                                  and claim12."retractedAt" is null
                                                order by
                                                  claim12."reportedAt" desc,
                                                  claim12."id" desc
                                                limit
                                                  2
                                              ) page13
                                          )
                                        )
                                      ),
                                      '[]'
                                    )
                                  )
                                from
                                  (
                                    select
                                      assessment10."status" as "status",
                                      assessment10."judgedAt" as "judgedAt",
                                      assessment10."judgedAtPrecision" as "judgedAtPrecision",
                                      assessment10."id" as "id"
                                    from
                                      "Assessment" assessment10
                                    where
                                      assessment10."conditionId" = page9."id"
                                      and assessment10."standing" <= 'HEDGED'
                                    order by
                                      assessment10."judgedAt" desc,
                                      assessment10."id" desc
                                    limit
                                      3
                                  ) page11
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          condition8."slug" as "slug",
                          condition8."summary" as "summary",
                          condition8."id" as "id"
                        from
                          "ConditionParty" conditionparty7
                          join "Condition" condition8 on condition8."id" = conditionparty7."conditionId"
                        where
                          conditionparty7."actorId" = page6."id"
                          and conditionparty7."role" = 'TARGET'
                          and conditionparty7."ownStanding" <= 'HEDGED'
                          and condition8."standing" <= 'HEDGED'
                        order by
                          coalesce(
                            conditionparty7."firstStatedAt",
                            '-infinity'::timestamptz
                          ) desc,
                          conditionparty7."conditionId" desc
                        limit
                          4
                      ) page9
                  )
                )
              ) filter (
                where
                  page6.number <= 5
              ),
              '[]'
            )
          )
        from
          (
            select
              *,
              row_number() over () as number
            from
              (
                select
                  actor2."slug" as "slug",
                  actor2."id" as "id",
                  translate(
                    encode(
                      convert_to(
                        json_build_array(
                          '1.yil4u2e1',
                          actor2."name"::text,
                          actor2."id"::text
                        )::text,
                        'UTF8'
                      ),
                      'base64'
                    ),
                    E'+/=\n',
                    '-_'
                  ) as cursor
                from
                  "Actor" actor2
                where
                  actor2."survivorId" is null
                  and actor2."recordRetractedAt" is null
                  and exists (
                    select
                      1
                    from
                      "ConditionParty" conditionparty3
                      join "Condition" condition4 on condition4."id" = conditionparty3."conditionId"
                    where
                      conditionparty3."actorId" = actor2."id"
                      and conditionparty3."role" = 'TARGET'
                      and conditionparty3."ownStanding" <= 'HEDGED'
                      and condition4."standing" <= 'HEDGED'
                      and condition4."topicId" = any (
                        array(
                          select
                            topic5."id"
                          from
                            "Topic" topic5
                          where
                            topic5."slug" = any ($1::text[])
                        )
                      )
                  )
                order by
                  actor2."name" asc,
                  actor2."id" asc
                limit
                  6
              ) rows
          ) page6
      )
    )
  )::text
-- $1 = ["inclusive-government","independence"]
