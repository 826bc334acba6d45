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
                  page9.cursor
                  order by
                    page9.number
                ) filter (
                  where
                    page9.number <= 5
                )
              ) [
                count(*) filter (
                  where
                    page9.number <= 5
                )
              ]
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page9."slug",
                  'conditionsFaced',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'slug',
                              page12."slug",
                              'summary',
                              page12."summary",
                              'assessments',
                              (
                                select
                                  json_build_object(
                                    'nodes',
                                    coalesce(
                                      json_agg(
                                        json_build_object(
                                          'status',
                                          page14."status",
                                          'judgedAt',
                                          proviso_moment (page14."judgedAt", page14."judgedAtPrecision"),
                                          'claims',
                                          (
                                            select
                                              json_build_object(
                                                'nodes',
                                                coalesce(
                                                  json_agg(
                                                    json_build_object(
                                                      'attribution',
                                                      page16."attribution",
                                                      'reportedAt',
                                                      proviso_moment (page16."reportedAt", page16."reportedAtPrecision")
                                                    )
                                                  ),
                                                  '[]'
                                                )
                                              )
                                            from
                                              (
                                                select
                                                  claim15."attribution" as "attribution",
                                                  claim15."reportedAt" as "reportedAt",
                                                  claim15."reportedAtPrecision" as "reportedAtPrecision"
                                                from
                                                  "Claim" claim15
                                                where
                                                  claim15."assessmentId" = page14."id"
                                                  and claim15."retractedAt" is null
                                                order by
                                                  claim15."reportedAt" desc,
                                                  claim15."id" desc
                                                limit
                                                  2
                                              ) page16
                                          )
                                        )
                                      ),
                                      '[]'
                                    )
                                  )
                                from
                                  (
                                    select
                                      assessment13."status" as "status",
                                      assessment13."judgedAt" as "judgedAt",
                                      assessment13."judgedAtPrecision" as "judgedAtPrecision",
                                      assessment13."id" as "id"
                                    from
                                      "Assessment" assessment13
                                    where
                                      assessment13."conditionId" = page12."id"
                                      and assessment13."standing" <= 'HEDGED'
                                    order by
                                      assessment13."judgedAt" desc,
                                      assessment13."id" desc
                                    limit
                                      3
                                  ) page14
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          condition11."slug" as "slug",
                          condition11."summary" as "summary",
                          condition11."id" as "id"
                        from
                          "ConditionParty" conditionparty10
                          join "Condition" condition11 on condition11."id" = conditionparty10."conditionId"
                        where
                          conditionparty10."actorId" = page9."id"
                          and conditionparty10."role" = 'TARGET'
                          and conditionparty10."ownStanding" <= 'HEDGED'
                          and condition11."standing" <= 'HEDGED'
                        order by
                          coalesce(
                            conditionparty10."firstStatedAt",
                            '-infinity'::timestamptz
                          ) desc,
                          conditionparty10."conditionId" desc
                        limit
                          4
                      ) page12
                  )
                )
              ) filter (
                where
                  page9.number <= 5
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
                  and actor2."id" = any (
                    array(
                      select
                        actor5."id"
                      from
                        "Actor" actor5
                      where
                        exists (
                          select
                            1
                          from
                            "ConditionParty" conditionparty6
                            join "Condition" condition7 on condition7."id" = conditionparty6."conditionId"
                          where
                            conditionparty6."actorId" = actor5."id"
                            and conditionparty6."role" = 'TARGET'
                            and conditionparty6."ownStanding" <= 'HEDGED'
                            and condition7."standing" <= 'HEDGED'
                            and condition7."topicId" = any (
                              array(
                                select
                                  topic8."id"
                                from
                                  "Topic" topic8
                                where
                                  topic8."slug" = any ($1::text[])
                              )
                            )
                        )
                    )
                  )
                order by
                  actor2."name" asc,
                  actor2."id" asc
                limit
                  6
              ) rows
          ) page9
      )
    )
  )::text
-- $1 = ["inclusive-government","independence"]
