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
                  page4."slug",
                  'status',
                  (
                    select
                      statusperiod5."status"
                    from
                      "StatusPeriod" statusperiod5
                    where
                      statusperiod5."conditionId" = page4."id"
                      and statusperiod5."from" <= proviso_today ()
                    order by
                      statusperiod5."from" desc
                    limit
                      1
                  ),
                  'disputed',
                  (
                    select
                      statusperiod6."disputed"
                    from
                      "StatusPeriod" statusperiod6
                    where
                      statusperiod6."conditionId" = page4."id"
                      and statusperiod6."from" <= proviso_today ()
                    order by
                      statusperiod6."from" desc
                    limit
                      1
                  ),
                  'camps',
                  (
                    select
                      coalesce(
                        json_agg(
                          json_build_object(
                            'statusClass',
                            camp7."class",
                            'assessments',
                            (
                              select
                                coalesce(
                                  json_agg(
                                    json_build_object(
                                      'status',
                                      assessment9."status",
                                      'statusClass',
                                      proviso_status_class (assessment9."status"),
                                      'judgedAt',
                                      proviso_moment (
                                        assessment9."judgedAt",
                                        assessment9."judgedAtPrecision"
                                      ),
                                      'assessor',
                                      (
                                        select
                                          json_build_object('slug', actor10."slug")
                                        from
                                          "Actor" actor10
                                        where
                                          actor10."id" = assessment9."assessorId"
                                      ),
                                      'claims',
                                      (
                                        select
                                          json_build_object(
                                            'nodes',
                                            coalesce(
                                              json_agg(
                                                json_build_object(
                                                  'quotes',
                                                  (
                                                    select
                                                      coalesce(
                                                        json_agg(
                                                          json_build_object('exact', quote14."exact")
                                                          order by
                                                            claimquote13."ordinal"
                                                        ),
                                                        '[]'
                                                      )
                                                    from
                                                      "ClaimQuote" claimquote13
                                                      join "Quote" quote14 on quote14."id" = claimquote13."quoteId"
                                                    where
                                                      claimquote13."claimId" = page12."id"
                                                  )
                                                )
                                              ),
                                              '[]'
                                            )
                                          )
                                        from
                                          (
                                            select
                                              claim11."id" as "id"
                                            from
                                              "Claim" claim11
                                            where
                                              claim11."assessmentId" = assessment9."id"
                                              and claim11."retractedAt" is null
                                            order by
                                              claim11."reportedAt" desc,
                                              claim11."id" desc
                                            limit
                                              1
                                          ) page12
                                      )
                                    )
                                    order by
                                      assessment9."id"
                                  ),
                                  '[]'
                                )
                              from
                                "Assessment" assessment9
                              where
                                assessment9."id" = any (camp7."ids")
                                and assessment9."retractedAt" is null
                            )
                          )
                          order by
                            camp7."class"
                        ),
                        '[]'
                      )
                    from
                      (
                        select
                          latest.class,
                          array_agg(latest.id) as ids
                        from
                          (
                            select distinct
                              on (assessment8."assessorId") assessment8."id" as id,
                              proviso_status_class (assessment8."status") as class
                            from
                              "Assessment" assessment8
                            where
                              assessment8."conditionId" = page4."id"
                              and assessment8."judgedAt" <= proviso_today ()
                              and assessment8."standing" <= 'HEDGED'
                            order by
                              assessment8."assessorId",
                              assessment8."judgedAt" desc,
                              assessment8."id" desc
                          ) latest
                        group by
                          latest.class
                      ) camp7
                  ),
                  'history',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'turnedAt',
                              proviso_moment (page17."at", page17."precision"),
                              'previous',
                              coalesce(page17."previous", 'PENDING'),
                              'status',
                              page17."status",
                              'assessment',
                              (
                                select
                                  json_build_object(
                                    'assessor',
                                    (
                                      select
                                        json_build_object('slug', actor19."slug")
                                      from
                                        "Actor" actor19
                                      where
                                        actor19."id" = assessment18."assessorId"
                                    )
                                  )
                                from
                                  "Assessment" assessment18
                                where
                                  assessment18."id" = page17."assessment"
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          turn16."at" as "at",
                          turn16."precision" as "precision",
                          turn16."previous" as "previous",
                          turn16."status" as "status",
                          turn16."assessment" as "assessment"
                        from
                          (
                            select
                              assessment15."judgedAt" as at,
                              assessment15."judgedAtPrecision" as precision,
                              assessment15."status" as status,
                              lag(assessment15."status") over (
                                order by
                                  assessment15."judgedAt",
                                  assessment15."id"
                              ) as previous,
                              assessment15."id" as assessment
                            from
                              "Assessment" assessment15
                            where
                              assessment15."conditionId" = page4."id"
                              and assessment15."judgedAt" <= proviso_today ()
                              and assessment15."standing" <= 'HEDGED'
                          ) turn16
                        where
                          true
                        order by
                          turn16."at" asc,
                          turn16."assessment" asc
                        limit
                          20
                      ) page17
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
              condition2."id" in (
                select
                  statusperiod3."conditionId"
                from
                  "StatusPeriod" statusperiod3
                where
                  statusperiod3."disputed"
                  and statusperiod3."from" <= proviso_today ()
                  and statusperiod3."until" > proviso_today ()
              )
              and condition2."standing" <= 'HEDGED'
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              2
          ) page4
      )
    )
  )::text
