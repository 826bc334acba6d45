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
              json_agg(
                json_build_object(
                  'slug',
                  page7."slug",
                  'parties',
                  (
                    select
                      json_build_object(
                        'totalCount',
                        (
                          select
                            count(*)
                          from
                            "ConditionParty" conditionparty8
                          where
                            conditionparty8."conditionId" = page7."id"
                            and conditionparty8."actorId" not in (
                              select
                                actor9."id"
                              from
                                "Actor" actor9
                              where
                                actor9."survivorId" is not null
                            )
                            and conditionparty8."ownStanding" <= 'HEDGED'
                            and conditionparty8."role" = any ($1::"ConditionRole" [])
                        ),
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'id',
                              'pty_' || page11."id",
                              'role',
                              page11."role",
                              'actor',
                              (
                                select
                                  json_build_object('slug', actor12."slug")
                                from
                                  "Actor" actor12
                                where
                                  actor12."id" = page11."actorId"
                              ),
                              'condition',
                              (
                                select
                                  json_build_object('slug', condition13."slug")
                                from
                                  "Condition" condition13
                                where
                                  condition13."id" = page11."conditionId"
                                  and condition13."retractedAt" is null
                              ),
                              'claims',
                              json_build_object(
                                'totalCount',
                                (
                                  select
                                    count(*)
                                  from
                                    "Claim" claim14
                                  where
                                    claim14."conditionPartyId" = page11."id"
                                    and claim14."retractedAt" is null
                                )
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          conditionparty8."id" as "id",
                          conditionparty8."role" as "role",
                          conditionparty8."actorId" as "actorId",
                          conditionparty8."conditionId" as "conditionId"
                        from
                          "ConditionParty" conditionparty8
                        where
                          conditionparty8."conditionId" = page7."id"
                          and conditionparty8."actorId" not in (
                            select
                              actor10."id"
                            from
                              "Actor" actor10
                            where
                              actor10."survivorId" is not null
                          )
                          and conditionparty8."ownStanding" <= 'HEDGED'
                          and conditionparty8."role" = any ($1::"ConditionRole" [])
                        order by
                          conditionparty8."id" asc
                        limit
                          5
                      ) page11
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'parties',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object(
                                    'role',
                                    page20."role",
                                    'actor',
                                    (
                                      select
                                        json_build_object('slug', actor21."slug")
                                      from
                                        "Actor" actor21
                                      where
                                        actor21."id" = page20."actorId"
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                considerationparty17."role" as "role",
                                considerationparty17."actorId" as "actorId"
                              from
                                "ConsiderationParty" considerationparty17
                              where
                                considerationparty17."considerationId" = consideration16."id"
                                and considerationparty17."actorId" not in (
                                  select
                                    actor19."id"
                                  from
                                    "Actor" actor19
                                  where
                                    actor19."survivorId" is not null
                                )
                                and considerationparty17."ownStanding" <= 'HEDGED'
                              order by
                                considerationparty17."id" asc
                              limit
                                20
                            ) page20
                        )
                      )
                    from
                      "Consideration" consideration16
                    where
                      consideration16."id" = page7."considerationId"
                      and consideration16."retractedAt" is null
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              condition2."slug" as "slug",
              condition2."id" as "id",
              condition2."considerationId" as "considerationId"
            from
              "Condition" condition2
            where
              condition2."standing" <= 'HEDGED'
              and exists (
                select
                  1
                from
                  "ConditionParty" conditionparty3
                where
                  conditionparty3."conditionId" = condition2."id"
                  and conditionparty3."actorId" not in (
                    select
                      actor4."id"
                    from
                      "Actor" actor4
                    where
                      actor4."survivorId" is not null
                  )
                  and conditionparty3."ownStanding" <= 'HEDGED'
                  and (
                    conditionparty3."actorId" = (
                      select
                        actor5."id"
                      from
                        "Actor" actor5
                      where
                        actor5."id" = (
                          select
                            coalesce(actor6."survivorId", actor6."id")
                          from
                            "Actor" actor6
                          where
                            actor6."slug" = $2::text
                        )
                    )
                    and conditionparty3."role" = $3::"ConditionRole"
                  )
              )
            order by
              coalesce(
                condition2."firstStatedAt",
                '-infinity'::timestamptz
              ) desc,
              condition2."id" desc
            limit
              2
          ) page7
      )
    )
  )::text
-- $1 = ["ISSUER","TARGET"]
-- $2 = "taliban"
-- $3 = "TARGET"
