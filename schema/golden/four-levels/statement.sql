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
                  page5.cursor
                  order by
                    page5.number
                ) filter (
                  where
                    page5.number <= 5
                )
              ) [
                count(*) filter (
                  where
                    page5.number <= 5
                )
              ]
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page5."slug",
                  'conditionsFaced',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'slug',
                              page8."slug",
                              'summary',
                              page8."summary",
                              'assessments',
                              (
                                select
                                  json_build_object(
                                    'nodes',
                                    coalesce(
                                      json_agg(
                                        json_build_object(
                                          'status',
                                          page10."status",
                                          'judgedAt',
                                          proviso_moment (page10."judgedAt", page10."judgedAtPrecision"),
                                          'claims',
                                          (
                                            select
                                              json_build_object(
                                                'nodes',
                                                coalesce(
                                                  json_agg(
                                                    json_build_object(
                                                      'attribution',
                                                      page12."attribution",
                                                      'reportedAt',
                                                      proviso_moment (page12."reportedAt", page12."reportedAtPrecision")
                                                    )
                                                  ),
                                                  '[]'
                                                )
                                              )
                                            from
                                              (
                                                select
                                                  claim11."attribution" as "attribution",
                                                  claim11."reportedAt" as "reportedAt",
                                                  claim11."reportedAtPrecision" as "reportedAtPrecision"
                                                from
                                                  "Claim" claim11
                                                where
                                                  claim11."assessmentId" = page10."id"
                                                  and claim11."retractedAt" is null
                                                order by
                                                  claim11."reportedAt" desc,
                                                  claim11."id" desc
                                                limit
                                                  2
                                              ) page12
                                          )
                                        )
                                      ),
                                      '[]'
                                    )
                                  )
                                from
                                  (
                                    select
                                      assessment9."status" as "status",
                                      assessment9."judgedAt" as "judgedAt",
                                      assessment9."judgedAtPrecision" as "judgedAtPrecision",
                                      assessment9."id" as "id"
                                    from
                                      "Assessment" assessment9
                                    where
                                      assessment9."conditionId" = page8."id"
                                      and assessment9."standing" <= 'HEDGED'
                                    order by
                                      assessment9."judgedAt" desc,
                                      assessment9."id" desc
                                    limit
                                      3
                                  ) page10
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          condition7."slug" as "slug",
                          condition7."summary" as "summary",
                          condition7."id" as "id"
                        from
                          "ConditionParty" conditionparty6
                          join "Condition" condition7 on condition7."id" = conditionparty6."conditionId"
                        where
                          conditionparty6."actorId" = page5."id"
                          and conditionparty6."role" = 'TARGET'
                          and conditionparty6."retractedAt" is null
                          and condition7."standing" <= 'HEDGED'
                        order by
                          coalesce(
                            conditionparty6."firstStatedAt",
                            '-infinity'::timestamptz
                          ) desc,
                          conditionparty6."conditionId" desc
                        limit
                          4
                      ) page8
                  )
                )
              ) filter (
                where
                  page5.number <= 5
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
                  and exists (
                    select
                      1
                    from
                      "ConditionParty" conditionparty3
                      join "Condition" condition4 on condition4."id" = conditionparty3."conditionId"
                    where
                      conditionparty3."actorId" = actor2."id"
                      and conditionparty3."role" = 'TARGET'
                      and conditionparty3."retractedAt" is null
                      and condition4."standing" <= 'HEDGED'
                      and condition4."topic" = any ($1::"ConditionTopic" [])
                  )
                order by
                  actor2."name" asc,
                  actor2."id" asc
                limit
                  6
              ) rows
          ) page5
      )
    )
  )::text
-- $1 = ["INCLUSIVE_GOVERNMENT","INDEPENDENCE"]
