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
              json_agg(json_build_object('slug', page9."slug")),
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
              condition2."id" in (
                select
                  conditionparty4."conditionId"
                from
                  "ConditionParty" conditionparty4
                where
                  conditionparty4."actorId" = (
                    select
                      actor3."id"
                    from
                      "Actor" actor3
                    where
                      actor3."slug" = $1::text
                  )
                  and conditionparty4."role" = 'TARGET'
              )
              and condition2."retractedAt" is null
              and (
                (
                  condition2."force" = any ($2::"ConditionForce" [])
                  or proviso_plain (condition2."summary") like proviso_plain ($3::text)
                )
                and exists (
                  select
                    1
                  from
                    "Claim" claim6
                  where
                    claim6."conditionId" = condition2."id"
                    and claim6."retractedAt" is null
                    and (
                      claim6."attribution" <> all ($4::"Attribution" [])
                      and claim6."reportedAt" >= $5::timestamptz
                    )
                  offset
                    0
                )
                and condition2."firstStatedAt" < $6::timestamptz
                and exists (
                  select
                    1
                  from
                    "ConditionParty" conditionparty7
                    join "Actor" actor8 on actor8."id" = conditionparty7."actorId"
                  where
                    conditionparty7."conditionId" = condition2."id"
                    and conditionparty7."role" = 'ISSUER'
                    and (actor8."kind" is distinct from $7::"ActorKind") is not true
                  offset
                    0
                )
              )
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              20
          ) page9
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
