select
  json_build_object(
    'data',
    json_build_object(
      'changes',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Change" change2
              where
                (
                  change2."conditionId" = $1::bigint
                  or change2."assessmentId" in (
                    select
                      assessment3."id"
                    from
                      "Assessment" assessment3
                    where
                      assessment3."conditionId" = $1::bigint
                  )
                  or change2."bearingId" in (
                    select
                      bearing4."id"
                    from
                      "Bearing" bearing4
                    where
                      bearing4."conditionId" = $1::bigint
                  )
                  or change2."claimId" in (
                    select
                      claim5."id"
                    from
                      "Claim" claim5
                    where
                      (
                        claim5."conditionId" = $1::bigint
                        or claim5."assessmentId" in (
                          select
                            assessment6."id"
                          from
                            "Assessment" assessment6
                          where
                            assessment6."conditionId" = $1::bigint
                        )
                      )
                  )
                )
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'id',
                  'chg_' || page7."id",
                  'action',
                  page7."action",
                  'subject',
                  case
                    when page7."articleId" is not null then (
                      select
                        json_build_object('__typename', 'Article')
                      from
                        "Article" article8
                      where
                        article8."id" = page7."articleId"
                    )
                    when page7."revisionId" is not null then (
                      select
                        json_build_object('__typename', 'Revision')
                      from
                        "Revision" revision9
                      where
                        revision9."id" = page7."revisionId"
                    )
                    when page7."actorId" is not null then (
                      select
                        json_build_object('__typename', 'Actor')
                      from
                        "Actor" actor10
                      where
                        actor10."id" = page7."actorId"
                    )
                    when page7."eventId" is not null then (
                      select
                        json_build_object('__typename', 'Event')
                      from
                        "Event" event11
                      where
                        event11."id" = page7."eventId"
                    )
                    when page7."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'slug',
                          condition12."slug"
                        )
                      from
                        "Condition" condition12
                      where
                        condition12."id" = page7."conditionId"
                    )
                    when page7."considerationId" is not null then (
                      select
                        json_build_object('__typename', 'Consideration')
                      from
                        "Consideration" consideration13
                      where
                        consideration13."id" = page7."considerationId"
                    )
                    when page7."assessmentId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Assessment',
                          'status',
                          assessment14."status"
                        )
                      from
                        "Assessment" assessment14
                      where
                        assessment14."id" = page7."assessmentId"
                    )
                    when page7."outcomeId" is not null then (
                      select
                        json_build_object('__typename', 'Outcome')
                      from
                        "Outcome" outcome15
                      where
                        outcome15."id" = page7."outcomeId"
                    )
                    when page7."figureId" is not null then (
                      select
                        json_build_object('__typename', 'Figure')
                      from
                        "Figure" figure16
                      where
                        figure16."id" = page7."figureId"
                    )
                    when page7."affiliationId" is not null then (
                      select
                        json_build_object('__typename', 'Affiliation')
                      from
                        "Affiliation" affiliation17
                      where
                        affiliation17."id" = page7."affiliationId"
                    )
                    when page7."bearingId" is not null then (
                      select
                        json_build_object('__typename', 'Bearing')
                      from
                        "Bearing" bearing18
                      where
                        bearing18."id" = page7."bearingId"
                    )
                    when page7."claimId" is not null then (
                      select
                        json_build_object('__typename', 'Claim')
                      from
                        "Claim" claim19
                      where
                        claim19."id" = page7."claimId"
                    )
                  end,
                  'import',
                  (
                    select
                      json_build_object(
                        'file',
                        import20."file",
                        'dataset',
                        (
                          select
                            json_build_object('name', dataset21."name")
                          from
                            "Dataset" dataset21
                          where
                            dataset21."id" = import20."datasetId"
                        )
                      )
                    from
                      "Import" import20
                    where
                      import20."id" = page7."importId"
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              change2."id" as "id",
              change2."action" as "action",
              change2."articleId" as "articleId",
              change2."revisionId" as "revisionId",
              change2."actorId" as "actorId",
              change2."eventId" as "eventId",
              change2."conditionId" as "conditionId",
              change2."considerationId" as "considerationId",
              change2."assessmentId" as "assessmentId",
              change2."outcomeId" as "outcomeId",
              change2."figureId" as "figureId",
              change2."affiliationId" as "affiliationId",
              change2."bearingId" as "bearingId",
              change2."claimId" as "claimId",
              change2."importId" as "importId"
            from
              "Change" change2
            where
              (
                change2."conditionId" = $1::bigint
                or change2."assessmentId" in (
                  select
                    assessment3."id"
                  from
                    "Assessment" assessment3
                  where
                    assessment3."conditionId" = $1::bigint
                )
                or change2."bearingId" in (
                  select
                    bearing4."id"
                  from
                    "Bearing" bearing4
                  where
                    bearing4."conditionId" = $1::bigint
                )
                or change2."claimId" in (
                  select
                    claim5."id"
                  from
                    "Claim" claim5
                  where
                    (
                      claim5."conditionId" = $1::bigint
                      or claim5."assessmentId" in (
                        select
                          assessment6."id"
                        from
                          "Assessment" assessment6
                        where
                          assessment6."conditionId" = $1::bigint
                      )
                    )
                )
              )
            order by
              change2."id" asc
            limit
              4
          ) page7
      )
    )
  )::text
-- $1 = "1"
