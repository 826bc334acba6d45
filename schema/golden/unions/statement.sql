select
  json_build_object(
    'data',
    json_build_object(
      'claims',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'stance',
                  page4."stance",
                  'subject',
                  case
                    when page4."eventId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Event',
                          'id',
                          'evt_' || event5."id",
                          'event',
                          event5."slug"
                        )
                      from
                        "Event" event5
                      where
                        event5."id" = page4."eventId"
                        and event5."retractedAt" is null
                    )
                    when page4."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'id',
                          'con_' || condition6."id",
                          'slug',
                          condition6."slug"
                        )
                      from
                        "Condition" condition6
                      where
                        condition6."id" = page4."conditionId"
                        and condition6."retractedAt" is null
                    )
                    when page4."assessmentId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Assessment',
                          'id',
                          'ass_' || assessment7."id",
                          'status',
                          assessment7."status",
                          'condition',
                          (
                            select
                              json_build_object('slug', condition11."slug")
                            from
                              "Condition" condition11
                            where
                              condition11."id" = assessment7."conditionId"
                              and condition11."retractedAt" is null
                          )
                        )
                      from
                        "Assessment" assessment7
                      where
                        assessment7."id" = page4."assessmentId"
                        and assessment7."retractedAt" is null
                    )
                    when page4."outcomeId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Outcome',
                          'id',
                          'out_' || outcome8."id",
                          'state',
                          outcome8."state"
                        )
                      from
                        "Outcome" outcome8
                      where
                        outcome8."id" = page4."outcomeId"
                        and outcome8."retractedAt" is null
                    )
                    when page4."figureId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Figure',
                          'id',
                          'fig_' || figure9."id",
                          'measure',
                          figure9."measure",
                          'figure',
                          figure9."value"
                        )
                      from
                        "Figure" figure9
                      where
                        figure9."id" = page4."figureId"
                        and figure9."retractedAt" is null
                    )
                    when page4."affiliationId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Affiliation',
                          'id',
                          'aff_' || affiliation10."id",
                          'kind',
                          affiliation10."kind"
                        )
                      from
                        "Affiliation" affiliation10
                      where
                        affiliation10."id" = page4."affiliationId"
                        and affiliation10."retractedAt" is null
                    )
                  end
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              claim2."stance" as "stance",
              claim2."eventId" as "eventId",
              claim2."conditionId" as "conditionId",
              claim2."assessmentId" as "assessmentId",
              claim2."outcomeId" as "outcomeId",
              claim2."figureId" as "figureId",
              claim2."affiliationId" as "affiliationId"
            from
              "Claim" claim2
            where
              claim2."retractedAt" is null
              and exists (
                select
                  1
                from
                  "Actor" actor3
                where
                  actor3."id" = claim2."speakerId"
                  and actor3."slug" = $1::text
              )
            order by
              claim2."reportedAt" desc,
              claim2."id" desc
            limit
              60
          ) page4
      )
    )
  )::text
-- $1 = "antonio-guterres"
