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
                  page5."slug",
                  'parties',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'role',
                              page9."role",
                              'asWritten',
                              page9."asWritten",
                              'actor',
                              (
                                select
                                  json_build_object('name', actor10."name")
                                from
                                  "Actor" actor10
                                where
                                  actor10."id" = page9."actorId"
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          conditionparty6."role" as "role",
                          conditionparty6."asWritten" as "asWritten",
                          conditionparty6."actorId" as "actorId"
                        from
                          "ConditionParty" conditionparty6
                        where
                          conditionparty6."conditionId" = page5."id"
                          and conditionparty6."actorId" not in (
                            select
                              actor8."id"
                            from
                              "Actor" actor8
                            where
                              actor8."survivorId" is not null
                          )
                          and conditionparty6."ownStanding" <= 'HEDGED'
                          and conditionparty6."asWritten" is not null
                        order by
                          coalesce(conditionparty6."asWritten", '') desc,
                          conditionparty6."id" desc
                        limit
                          20
                      ) page9
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
              condition2."id" as "id"
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
                  and conditionparty3."asWritten" = $1::text
              )
            order by
              coalesce(
                condition2."firstStatedAt",
                '-infinity'::timestamptz
              ) desc,
              condition2."id" desc
            limit
              20
          ) page5
      ),
      'considerations',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page14."slug",
                  'parties',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'role',
                              page18."role",
                              'asWritten',
                              page18."asWritten"
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          considerationparty15."role" as "role",
                          considerationparty15."asWritten" as "asWritten"
                        from
                          "ConsiderationParty" considerationparty15
                        where
                          considerationparty15."considerationId" = page14."id"
                          and considerationparty15."actorId" not in (
                            select
                              actor17."id"
                            from
                              "Actor" actor17
                            where
                              actor17."survivorId" is not null
                          )
                          and considerationparty15."ownStanding" <= 'HEDGED'
                        order by
                          coalesce(considerationparty15."asWritten", U&'\+10FFFF') asc,
                          considerationparty15."id" asc
                        limit
                          20
                      ) page18
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              consideration11."slug" as "slug",
              consideration11."id" as "id"
            from
              "Consideration" consideration11
            where
              consideration11."retractedAt" is null
              and consideration11."standing" <= 'HEDGED'
              and exists (
                select
                  1
                from
                  "ConsiderationParty" considerationparty12
                where
                  considerationparty12."considerationId" = consideration11."id"
                  and considerationparty12."actorId" not in (
                    select
                      actor13."id"
                    from
                      "Actor" actor13
                    where
                      actor13."survivorId" is not null
                  )
                  and considerationparty12."ownStanding" <= 'HEDGED'
                  and (
                    considerationparty12."asWritten" is null
                    and considerationparty12."role" = $2::"ConsiderationRole"
                  )
              )
            order by
              consideration11."id" asc
            limit
              1
          ) page14
      ),
      'agreements',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page22."slug",
                  'parties',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'role',
                              page26."role",
                              'asWritten',
                              page26."asWritten",
                              'actor',
                              (
                                select
                                  json_build_object('slug', actor27."slug")
                                from
                                  "Actor" actor27
                                where
                                  actor27."id" = page26."actorId"
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          agreementparty23."role" as "role",
                          agreementparty23."asWritten" as "asWritten",
                          agreementparty23."actorId" as "actorId"
                        from
                          "AgreementParty" agreementparty23
                        where
                          agreementparty23."agreementId" = page22."id"
                          and agreementparty23."actorId" not in (
                            select
                              actor25."id"
                            from
                              "Actor" actor25
                            where
                              actor25."survivorId" is not null
                          )
                          and agreementparty23."ownStanding" <= 'HEDGED'
                        order by
                          coalesce(agreementparty23."asWritten", '') asc,
                          agreementparty23."id" asc
                        limit
                          2
                      ) page26
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              agreement19."slug" as "slug",
              agreement19."id" as "id"
            from
              "Agreement" agreement19
            where
              agreement19."standing" <= 'HEDGED'
              and exists (
                select
                  1
                from
                  "AgreementParty" agreementparty20
                where
                  agreementparty20."agreementId" = agreement19."id"
                  and agreementparty20."actorId" not in (
                    select
                      actor21."id"
                    from
                      "Actor" actor21
                    where
                      actor21."survivorId" is not null
                  )
                  and agreementparty20."ownStanding" <= 'HEDGED'
                  and agreementparty20."role" = $3::"AgreementRole"
              )
            order by
              coalesce(agreement19."startedAt", '-infinity'::timestamptz) desc,
              agreement19."id" desc
            limit
              2
          ) page22
      ),
      'events',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page31."slug",
                  'participants',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'role',
                              page35."role",
                              'asWritten',
                              page35."asWritten",
                              'actor',
                              (
                                select
                                  json_build_object('slug', actor36."slug")
                                from
                                  "Actor" actor36
                                where
                                  actor36."id" = page35."actorId"
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          participation32."role" as "role",
                          participation32."asWritten" as "asWritten",
                          participation32."actorId" as "actorId"
                        from
                          "Participation" participation32
                        where
                          participation32."eventId" = page31."id"
                          and (
                            participation32."actorId" is null
                            or participation32."actorId" not in (
                              select
                                actor34."id"
                              from
                                "Actor" actor34
                              where
                                actor34."survivorId" is not null
                            )
                          )
                          and participation32."ownStanding" <= 'HEDGED'
                          and participation32."asWritten" is not null
                        order by
                          participation32."asWritten" asc,
                          participation32."id" asc
                        limit
                          20
                      ) page35
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              event28."slug" as "slug",
              event28."id" as "id"
            from
              "Event" event28
            where
              event28."standing" <= 'HEDGED'
              and exists (
                select
                  1
                from
                  "Participation" participation29
                where
                  participation29."eventId" = event28."id"
                  and (
                    participation29."actorId" is null
                    or participation29."actorId" not in (
                      select
                        actor30."id"
                      from
                        "Actor" actor30
                      where
                        actor30."survivorId" is not null
                    )
                  )
                  and participation29."ownStanding" <= 'HEDGED'
                  and case
                    when octet_length(participation29."asWritten") = char_length(participation29."asWritten") then lower(participation29."asWritten")
                    else proviso_plain (participation29."asWritten")
                  end like (
                    select
                      proviso_pattern ($4::text) || '%'
                  )
              )
            order by
              coalesce(event28."startedAt", '-infinity'::timestamptz) desc,
              event28."id" desc
            limit
              20
          ) page31
      )
    )
  )::text
-- $1 = "a republic"
-- $2 = "GIVER"
-- $3 = "PARTY"
-- $4 = "Abdul"
