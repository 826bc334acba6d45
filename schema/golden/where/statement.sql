select
  json_build_object(
    'data',
    json_build_object(
      'conditions',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page8."slug")),
              '[]'
            )
          )
        from
          (
            select
              condition2."slug" as "slug"
            from
              "Condition" condition2
            where
              condition2."retractedAt" is null
              and (
                (
                  exists (
                    select
                      1
                    from
                      "ConditionParty" conditionparty3
                      join "Actor" actor4 on actor4."id" = conditionparty3."actorId"
                    where
                      conditionparty3."conditionId" = condition2."id"
                      and conditionparty3."role" = 'TARGET'
                      and actor4."slug" = $1::text
                  )
                  and (
                    condition2."force" = any ($2::"ConditionForce" [])
                    or proviso_plain (condition2."summary") like proviso_plain ($3::text)
                  )
                )
                and exists (
                  select
                    1
                  from
                    "Claim" claim5
                  where
                    claim5."conditionId" = condition2."id"
                    and claim5."retractedAt" is null
                    and (
                      claim5."attribution" <> all ($4::"Attribution" [])
                      and claim5."reportedAt" >= $5::timestamptz
                    )
                )
                and condition2."firstStatedAt" < $6::timestamptz
                and (
                  not exists (
                    select
                      1
                    from
                      "ConditionParty" conditionparty6
                      join "Actor" actor7 on actor7."id" = conditionparty6."actorId"
                    where
                      conditionparty6."conditionId" = condition2."id"
                      and conditionparty6."role" = 'ISSUER'
                      and (actor7."kind" is distinct from $7::"ActorKind") is not true
                  )
                ) is not true
              )
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              20
          ) page8
      )
    )
  )::text
-- $1 = "taliban"
-- $2 = ["DEMAND","CONCERN"]
-- $3 = "%RECOGNITION%"
-- $4 = ["INFERRED"]
-- $5 = "2021-08-01T00:00:00.000Z"
-- $6 = "2022-01-01T00:00:00.000Z"
-- $7 = "STATE"
