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
                      page3."slug",
                      'status',
                      statusperiod4."status",
                      'statusClass',
                      case statusperiod4."status"
                        when 'UNJUDGED' then 'UNJUDGED'
                        else proviso_status_class (statusperiod4."status"::text::"AssessmentStatus")
                      end,
                      'stood',
                      case (
                          select
                            statusperiod6."status"
                          from
                            "StatusPeriod" statusperiod6
                          where
                            statusperiod6."conditionId" = page3."id"
                            and statusperiod6."role" = 'OTHERS'
                            and statusperiod6."from" <= $1::timestamptz
                          order by
                            statusperiod6."from" desc
                          limit
                            1
                        )
                        when 'UNJUDGED' then 'UNJUDGED'
                        else proviso_status_class (
                          (
                            select
                              statusperiod6."status"
                            from
                              "StatusPeriod" statusperiod6
                            where
                              statusperiod6."conditionId" = page3."id"
                              and statusperiod6."role" = 'OTHERS'
                              and statusperiod6."from" <= $1::timestamptz
                            order by
                              statusperiod6."from" desc
                            limit
                              1
                          )::text::"AssessmentStatus"
                        )
                      end,
                      'known',
                      case coalesce(
                          (
                            select
                              words."status"
                            from
                              (
                                select
                                  *,
                                  proviso_judgement_key (id) as key
                                from
                                  proviso_words (
                                    page3."id",
                                    proviso_today (),
                                    null,
                                    $2::timestamptz,
                                    'REPORTED'
                                  )
                              ) words
                            order by
                              (
                                words."isTarget"
                                and words.class <> 'FAILED'
                                and not (
                                  words.class = 'ENDED'
                                  and words."isIssuer"
                                )
                              ),
                              (
                                words.standing <> 'ASSERTED'
                                or words.status = 'UNKNOWN'
                              ),
                              words."judgedAt" desc,
                              words."reportedAt" desc nulls last,
                              proviso_class_rank (words.class),
                              words.key collate "C",
                              words.id
                            limit
                              1
                          )::text,
                          'UNJUDGED'
                        )::"ConditionStatus"
                        when 'UNJUDGED' then 'UNJUDGED'
                        else proviso_status_class (
                          coalesce(
                            (
                              select
                                words."status"
                              from
                                (
                                  select
                                    *,
                                    proviso_judgement_key (id) as key
                                  from
                                    proviso_words (
                                      page3."id",
                                      proviso_today (),
                                      null,
                                      $2::timestamptz,
                                      'REPORTED'
                                    )
                                ) words
                              order by
                                (
                                  words."isTarget"
                                  and words.class <> 'FAILED'
                                  and not (
                                    words.class = 'ENDED'
                                    and words."isIssuer"
                                  )
                                ),
                                (
                                  words.standing <> 'ASSERTED'
                                  or words.status = 'UNKNOWN'
                                ),
                                words."judgedAt" desc,
                                words."reportedAt" desc nulls last,
                                proviso_class_rank (words.class),
                                words.key collate "C",
                                words.id
                              limit
                                1
                            )::text,
                            'UNJUDGED'
                          )::"ConditionStatus"::text::"AssessmentStatus"
                        )
                      end
                    )
                  from
                    (
                      select
                    ) this
                    left join lateral (
                      select
                        statusperiod5."status"
                      from
                        "StatusPeriod" statusperiod5
                      where
                        statusperiod5."conditionId" = page3."id"
                        and statusperiod5."role" = 'OTHERS'
                        and statusperiod5."from" <= proviso_today ()
                      order by
                        statusperiod5."from" desc
                      limit
                        1
                    ) statusperiod4 on true
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
              condition2."standing" <= 'HEDGED'
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              4
          ) page3
      )
    )
  )::text
-- $1 = "2021-10-01T23:59:59.999Z"
-- $2 = "2021-10-01T23:59:59.999Z"
