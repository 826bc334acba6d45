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
              json_agg(json_build_object('slug', page10."slug")),
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
                  conditionparty6."conditionId"
                from
                  "ConditionParty" conditionparty6
                where
                  conditionparty6."actorId" = (
                    select
                      actor4."id"
                    from
                      "Actor" actor4
                    where
                      actor4."id" = (
                        select
                          coalesce(actor5."survivorId", actor5."id")
                        from
                          "Actor" actor5
                        where
                          actor5."slug" = $1::text
                      )
                  )
                  and conditionparty6."role" = 'TARGET'
                  and conditionparty6."ownStanding" <= 'HEDGED'
              )
              and condition2."standing" <= 'HEDGED'
              and (
                (
                  condition2."force" = any ($2::"ConditionForce" [])
                  or case
                    when octet_length(condition2."summary") = char_length(condition2."summary") then lower(condition2."summary")
                    else proviso_plain (condition2."summary")
                  end like (
                    select
                      '%' || proviso_pattern ($3::text) || '%'
                  )
                )
                and exists (
                  select
                    1
                  from
                    "Claim" claim7
                  where
                    claim7."conditionId" = condition2."id"
                    and claim7."retractedAt" is null
                    and (
                      case
                        when claim7."attribution" = any ($4::"Attribution" []) then false
                        else true
                      end
                      and claim7."reportedAt" >= $5::timestamptz
                    )
                  offset
                    0
                )
                and (
                  condition2."firstStatedAt" <= $6::timestamptz + interval '366 days'
                  and proviso_moment_start (
                    condition2."firstStatedAt",
                    condition2."firstStatedAtPrecision"
                  ) <= $7::timestamptz
                )
                and exists (
                  select
                    1
                  from
                    "ConditionParty" conditionparty8
                    join "Actor" actor9 on actor9."id" = conditionparty8."actorId"
                  where
                    conditionparty8."conditionId" = condition2."id"
                    and conditionparty8."role" = 'ISSUER'
                    and conditionparty8."ownStanding" <= 'HEDGED'
                    and actor9."survivorId" is null
                    and actor9."recordRetractedAt" is null
                    and case
                      when case
                        when actor9."actorKind" = $8::"ActorKind" then false
                        else true
                      end then false
                      else true
                    end
                  offset
                    0
                )
              )
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              20
          ) page10
      )
    )
  )::text
-- $1 = "taliban"
-- $2 = ["DEMAND","CONCERN"]
-- $3 = "RECOGNITION"
-- $4 = ["INFERRED"]
-- $5 = "2021-08-01T00:00:00.000Z"
-- $6 = "2021-12-31T23:59:59.999Z"
-- $7 = "2021-12-31T23:59:59.999Z"
-- $8 = "STATE"
