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
                      and statusperiod5."from" <= now()
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
                      and statusperiod6."from" <= now()
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
                                      to_char(
                                        assessment9."judgedAt",
                                        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
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
                                                          json_build_object(
                                                            'exact',
                                                            case
                                                              when (
                                                                (
                                                                  select
                                                                    exists (
                                                                      select
                                                                        1
                                                                      from
                                                                        "Article" article15
                                                                      where
                                                                        lower(article15."licence") = 'restricted'
                                                                    )
                                                                )
                                                                and exists (
                                                                  select
                                                                    1
                                                                  from
                                                                    "Revision" revision16
                                                                  where
                                                                    revision16."id" = quote14."revisionId"
                                                                    and exists (
                                                                      select
                                                                        1
                                                                      from
                                                                        "Article" article17
                                                                      where
                                                                        article17."id" = revision16."articleId"
                                                                        and lower(article17."licence") = 'restricted'
                                                                    )
                                                                )
                                                              ) then null
                                                              else quote14."exact"
                                                            end
                                                          )
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
                              and assessment8."judgedAt" <= now()
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
                              to_char(page20."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                              'previous',
                              coalesce(page20."previous", 'PENDING'),
                              'status',
                              page20."status",
                              'assessment',
                              (
                                select
                                  json_build_object(
                                    'assessor',
                                    (
                                      select
                                        json_build_object('slug', actor22."slug")
                                      from
                                        "Actor" actor22
                                      where
                                        actor22."id" = assessment21."assessorId"
                                    )
                                  )
                                from
                                  "Assessment" assessment21
                                where
                                  assessment21."id" = page20."assessment"
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          turn19."at" as "at",
                          turn19."previous" as "previous",
                          turn19."status" as "status",
                          turn19."assessment" as "assessment"
                        from
                          (
                            select
                              assessment18."judgedAt" as at,
                              assessment18."status" as status,
                              lag(assessment18."status") over (
                                order by
                                  assessment18."judgedAt",
                                  assessment18."id"
                              ) as previous,
                              assessment18."id" as assessment
                            from
                              "Assessment" assessment18
                            where
                              assessment18."conditionId" = page4."id"
                              and assessment18."judgedAt" <= now()
                              and assessment18."standing" <= 'HEDGED'
                          ) turn19
                        where
                          true
                        order by
                          turn19."at" asc,
                          turn19."assessment" asc
                        limit
                          20
                      ) page20
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
                  and statusperiod3."from" <= now()
                  and statusperiod3."until" > now()
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
