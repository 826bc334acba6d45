select
  json_build_object(
    'data',
    json_build_object(
      'conditions',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Condition" condition2
              where
                condition2."standing" <= 'HEDGED'
            ),
            'pageInfo',
            json_build_object('hasNextPage', count(*) > 2),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page3."slug",
                  'issuers',
                  (
                    select
                      coalesce(
                        json_agg(
                          json_build_object(
                            'name',
                            actor5."name",
                            'id',
                            'act_' || actor5."id",
                            'actorKind',
                            actor5."actorKind"
                          )
                          order by
                            actor5."name",
                            actor5."id"
                        ),
                        '[]'
                      )
                    from
                      "ConditionParty" conditionparty4
                      join "Actor" actor5 on actor5."id" = conditionparty4."actorId"
                    where
                      conditionparty4."conditionId" = page3."id"
                      and conditionparty4."role" = 'ISSUER'
                      and conditionparty4."ownStanding" <= 'HEDGED'
                      and actor5."survivorId" is null
                      and actor5."recordRetractedAt" is null
                  ),
                  'force',
                  page3."force",
                  'id',
                  'con_' || page3."id"
                )
              ) filter (
                where
                  page3.number <= 2
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
                  condition2."slug" as "slug",
                  condition2."id" as "id",
                  condition2."force" as "force"
                from
                  "Condition" condition2
                where
                  condition2."standing" <= 'HEDGED'
                order by
                  condition2."slug" asc,
                  condition2."id" asc
                limit
                  3
              ) rows
          ) page3
      )
    )
  )::text
