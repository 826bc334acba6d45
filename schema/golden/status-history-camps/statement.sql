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
                (
                  select
                    json_build_object(
                      'slug',
                      page4."slug",
                      'status',
                      statusperiod5."status",
                      'disputed',
                      statusperiod5."disputed",
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
                                          assessment8."status",
                                          'statusClass',
                                          proviso_status_class (assessment8."status"),
                                          'judgedAt',
                                          proviso_moment (
                                            assessment8."judgedAt",
                                            assessment8."judgedAtPrecision"
                                          ),
                                          'assessor',
                                          (
                                            select
                                              json_build_object('slug', actor9."slug")
                                            from
                                              "Actor" actor9
                                            where
                                              actor9."id" = assessment8."assessorId"
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
                                                                            "Article" article14
                                                                          where
                                                                            (
                                                                              article14."removedAt" is not null
                                                                              or proviso_is_restricted (article14."licence")
                                                                            )
                                                                        )
                                                                    )
                                                                    and exists (
                                                                      select
                                                                        1
                                                                      from
                                                                        "Revision" revision15
                                                                      where
                                                                        revision15."id" = quote13."revisionId"
                                                                        and exists (
                                                                          select
                                                                            1
                                                                          from
                                                                            "Article" article16
                                                                          where
                                                                            article16."id" = revision15."articleId"
                                                                            and (
                                                                              article16."removedAt" is not null
                                                                              or proviso_is_restricted (article16."licence")
                                                                            )
                                                                        )
                                                                    )
                                                                  ) then null
                                                                  else quote13."exact"
                                                                end
                                                              )
                                                              order by
                                                                claimquote12."ordinal"
                                                            ),
                                                            '[]'
                                                          )
                                                        from
                                                          "ClaimQuote" claimquote12
                                                          join "Quote" quote13 on quote13."id" = claimquote12."quoteId"
                                                        where
                                                          claimquote12."claimId" = page11."id"
                                                      )
                                                    )
                                                  ),
                                                  '[]'
                                                )
                                              )
                                            from
                                              (
                                                select
                                                  claim10."id" as "id"
                                                from
                                                  "Claim" claim10
                                                where
                                                  claim10."assessmentId" = assessment8."id"
                                                  and claim10."retractedAt" is null
                                                order by
                                                  claim10."reportedAt" desc,
                                                  claim10."id" desc
                                                limit
                                                  1
                                              ) page11
                                          )
                                        )
                                        order by
                                          assessment8."id"
                                      ),
                                      '[]'
                                    )
                                  from
                                    "Assessment" assessment8
                                  where
                                    assessment8."id" = any (camp7."ids")
                                    and assessment8."retractedAt" is null
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
                              words.class,
                              array_agg(words.id) as ids
                            from
                              (
                                select
                                  *
                                from
                                  proviso_words_today (page4."id")
                              ) words
                            group by
                              words.class
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
                                  proviso_moment (page20."at", page20."precision"),
                                  'previous',
                                  coalesce(page20."previous"::text, 'UNJUDGED'),
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
                              turn19."precision" as "precision",
                              turn19."previous" as "previous",
                              turn19."status" as "status",
                              turn19."assessment" as "assessment"
                            from
                              (
                                select
                                  assessment18."judgedAt" as at,
                                  assessment18."judgedAtPrecision" as precision,
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
                                  and assessment18."judgedAt" <= proviso_today ()
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
                  from
                    (
                      select
                    ) this
                    left join lateral (
                      select
                        statusperiod6."status",
                        statusperiod6."disputed"
                      from
                        "StatusPeriod" statusperiod6
                      where
                        statusperiod6."conditionId" = page4."id"
                        and statusperiod6."role" = 'OTHERS'
                        and statusperiod6."from" <= proviso_today ()
                      order by
                        statusperiod6."from" desc
                      limit
                        1
                    ) statusperiod5 on true
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              condition2."id" as "id",
              condition2."slug" as "slug"
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
