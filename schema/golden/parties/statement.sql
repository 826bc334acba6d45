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
                  page9."slug",
                  'parties',
                  (
                    select
                      json_build_object(
                        'totalCount',
                        (
                          select
                            count(*)
                          from
                            "ConditionParty" conditionparty10
                          where
                            conditionparty10."conditionId" = page9."id"
                            and conditionparty10."actorId" not in (
                              select
                                actor11."id"
                              from
                                "Actor" actor11
                              where
                                actor11."survivorId" is not null
                            )
                            and conditionparty10."ownStanding" <= 'HEDGED'
                            and conditionparty10."role" = any ($1::"ConditionRole" [])
                        ),
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'id',
                              'pty_' || page13."id",
                              'role',
                              page13."role",
                              'actor',
                              (
                                select
                                  json_build_object('slug', actor14."slug")
                                from
                                  "Actor" actor14
                                where
                                  actor14."id" = page13."actorId"
                              ),
                              'condition',
                              (
                                select
                                  json_build_object('slug', condition15."slug")
                                from
                                  "Condition" condition15
                                where
                                  condition15."id" = page13."conditionId"
                                  and condition15."retractedAt" is null
                              ),
                              'claims',
                              json_build_object(
                                'totalCount',
                                (
                                  select
                                    count(*)
                                  from
                                    "Claim" claim16
                                  where
                                    claim16."conditionPartyId" = page13."id"
                                    and claim16."retractedAt" is null
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
                          conditionparty10."id" as "id",
                          conditionparty10."role" as "role",
                          conditionparty10."actorId" as "actorId",
                          conditionparty10."conditionId" as "conditionId"
                        from
                          "ConditionParty" conditionparty10
                        where
                          conditionparty10."conditionId" = page9."id"
                          and conditionparty10."actorId" not in (
                            select
                              actor12."id"
                            from
                              "Actor" actor12
                            where
                              actor12."survivorId" is not null
                          )
                          and conditionparty10."ownStanding" <= 'HEDGED'
                          and conditionparty10."role" = any ($1::"ConditionRole" [])
                        order by
                          conditionparty10."id" asc
                        limit
                          5
                      ) page13
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
                                    page22."role",
                                    'actor',
                                    (
                                      select
                                        json_build_object('slug', actor23."slug")
                                      from
                                        "Actor" actor23
                                      where
                                        actor23."id" = page22."actorId"
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                considerationparty19."role" as "role",
                                considerationparty19."actorId" as "actorId"
                              from
                                "ConsiderationParty" considerationparty19
                              where
                                considerationparty19."considerationId" = consideration18."id"
                                and considerationparty19."actorId" not in (
                                  select
                                    actor21."id"
                                  from
                                    "Actor" actor21
                                  where
                                    actor21."survivorId" is not null
                                )
                                and considerationparty19."ownStanding" <= 'HEDGED'
                              order by
                                considerationparty19."id" asc
                              limit
                                20
                            ) page22
                        )
                      )
                    from
                      "Consideration" consideration18
                    where
                      consideration18."id" = page9."considerationId"
                      and consideration18."retractedAt" is null
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
              and condition2."id" = any (
                array(
                  select
                    condition4."id"
                  from
                    "Condition" condition4
                  where
                    exists (
                      select
                        1
                      from
                        "ConditionParty" conditionparty5
                      where
                        conditionparty5."conditionId" = condition4."id"
                        and conditionparty5."actorId" not in (
                          select
                            actor6."id"
                          from
                            "Actor" actor6
                          where
                            actor6."survivorId" is not null
                        )
                        and conditionparty5."ownStanding" <= 'HEDGED'
                        and (
                          conditionparty5."actorId" = (
                            select
                              actor7."id"
                            from
                              "Actor" actor7
                            where
                              actor7."id" = (
                                select
                                  coalesce(actor8."survivorId", actor8."id")
                                from
                                  "Actor" actor8
                                where
                                  actor8."slug" = $2::text
                              )
                          )
                          and conditionparty5."role" = $3::"ConditionRole"
                        )
                    )
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
          ) page9
      )
    )
  )::text
-- $1 = ["ISSUER","TARGET"]
-- $2 = "taliban"
-- $3 = "TARGET"
