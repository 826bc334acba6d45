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
                  page3."slug",
                  'status',
                  (
                    select
                      statusperiod4."status"
                    from
                      "StatusPeriod" statusperiod4
                    where
                      statusperiod4."conditionId" = page3."id"
                      and statusperiod4."from" <= proviso_today ()
                    order by
                      statusperiod4."from" desc
                    limit
                      1
                  ),
                  'statusClass',
                  proviso_status_class (
                    (
                      select
                        statusperiod5."status"
                      from
                        "StatusPeriod" statusperiod5
                      where
                        statusperiod5."conditionId" = page3."id"
                        and statusperiod5."from" <= proviso_today ()
                      order by
                        statusperiod5."from" desc
                      limit
                        1
                    )
                  ),
                  'stood',
                  proviso_status_class (
                    (
                      select
                        statusperiod6."status"
                      from
                        "StatusPeriod" statusperiod6
                      where
                        statusperiod6."conditionId" = page3."id"
                        and statusperiod6."from" <= $1::timestamptz
                      order by
                        statusperiod6."from" desc
                      limit
                        1
                    )
                  ),
                  'known',
                  proviso_status_class (
                    coalesce(
                      (
                        select
                          assessment7."status"
                        from
                          "Assessment" assessment7
                        where
                          assessment7."conditionId" = page3."id"
                          and assessment7."judgedAt" <= proviso_today ()
                          and (
                            assessment7."knownSince" <= $2::timestamptz
                            or (
                              assessment7."knownSince" is null
                              and (
                                select
                                  min(words.standing)
                                from
                                  (
                                    select distinct
                                      on (claim8."speakerId", claim8."voice") proviso_standing (claim8."stance") as standing
                                    from
                                      "Claim" claim8
                                    where
                                      claim8."assessmentId" = assessment7."id"
                                      and (
                                        claim8."reportedAt" <= $2::timestamptz
                                        or (
                                          claim8."reportedAtPrecision" <> 'INSTANT'
                                          and claim8."recordedAt" <= $2::timestamptz
                                        )
                                      )
                                      and claim8."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim8."retractedAt" is null
                                        or proviso_known_from (
                                          claim8."retractedAt",
                                          claim8."retractedAtPrecision",
                                          claim8."retractedRecordedAt"
                                        ) > $2::timestamptz
                                      )
                                    order by
                                      claim8."speakerId",
                                      claim8."voice",
                                      coalesce(claim8."saidAt", claim8."reportedAt") desc,
                                      proviso_standing (claim8."stance")
                                  ) words
                              ) <= 'HEDGED'
                            )
                          )
                        order by
                          assessment7."judgedAt" desc,
                          assessment7."id" desc
                        limit
                          1
                      ),
                      'PENDING'::"AssessmentStatus"
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
              condition2."slug" as "slug",
              condition2."id" as "id"
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
