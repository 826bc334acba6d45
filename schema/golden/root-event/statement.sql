select
  json_build_object(
    'data',
    json_build_object(
      'event',
      (
        select
          json_build_object(
            'title',
            event2."title",
            'eventType',
            event2."eventType",
            'subtype',
            event2."subtype",
            'realis',
            event2."realis",
            'startedAt',
            proviso_moment (event2."startedAt", event2."startedAtPrecision"),
            'endedAt',
            proviso_moment (event2."endedAt", event2."endedAtPrecision"),
            'place',
            case
              when (
                event2."placeName" is not null
                or event2."placeCountry" is not null
                or event2."placeLatitude" is not null
                or event2."placeLongitude" is not null
              ) then json_build_object(
                'name',
                event2."placeName",
                'country',
                event2."placeCountry",
                'latitude',
                event2."placeLatitude",
                'longitude',
                event2."placeLongitude"
              )
            end,
            'partOf',
            (
              select
                json_build_object('slug', event3."slug")
              from
                "Event" event3
              where
                event3."id" = event2."partOfId"
                and event3."retractedAt" is null
            ),
            'participants',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'role',
                        page7."role",
                        'asWritten',
                        page7."asWritten",
                        'actor',
                        (
                          select
                            json_build_object('slug', actor8."slug")
                          from
                            "Actor" actor8
                          where
                            actor8."id" = page7."actorId"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    participation4."role" as "role",
                    participation4."asWritten" as "asWritten",
                    participation4."actorId" as "actorId"
                  from
                    "Participation" participation4
                  where
                    participation4."eventId" = event2."id"
                    and (
                      participation4."actorId" is null
                      or participation4."actorId" not in (
                        select
                          actor6."id"
                        from
                          "Actor" actor6
                        where
                          actor6."survivorId" is not null
                      )
                    )
                    and participation4."ownStanding" <= 'HEDGED'
                  order by
                    participation4."id" asc
                  limit
                    20
                ) page7
            ),
            'figures',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'measure',
                        page14."measure",
                        'unit',
                        page14."unit",
                        'of',
                        page14."of",
                        'value',
                        page14."value",
                        'low',
                        page14."low",
                        'high',
                        page14."high",
                        'qualifier',
                        page14."qualifier",
                        'partOf',
                        (
                          select
                            json_build_object('value', figure15."value")
                          from
                            "Figure" figure15
                          where
                            figure15."id" = page14."partOfId"
                            and figure15."retractedAt" is null
                        ),
                        'parts',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object('value', page26."value", 'of', page26."of")
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                figure19."value" as "value",
                                figure19."of" as "of"
                              from
                                "Figure" figure19
                              where
                                figure19."partOfId" = page14."id"
                                and figure19."standing" <= 'HEDGED'
                                and (
                                  figure19."eventId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Event" event23
                                    where
                                      event23."id" = figure19."eventId"
                                      and event23."standing" <= 'HEDGED'
                                    offset
                                      0
                                  )
                                )
                                and (
                                  figure19."conditionId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Condition" condition24
                                    where
                                      condition24."id" = figure19."conditionId"
                                      and condition24."standing" <= 'HEDGED'
                                    offset
                                      0
                                  )
                                )
                                and (
                                  figure19."considerationId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Consideration" consideration25
                                    where
                                      consideration25."id" = figure19."considerationId"
                                      and consideration25."retractedAt" is null
                                      and consideration25."standing" <= 'HEDGED'
                                    offset
                                      0
                                  )
                                )
                              order by
                                figure19."id" asc
                              limit
                                20
                            ) page26
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
                                                          "Article" article31
                                                        where
                                                          (
                                                            article31."removedAt" is not null
                                                            or proviso_is_restricted (article31."licence")
                                                          )
                                                      )
                                                  )
                                                  and exists (
                                                    select
                                                      1
                                                    from
                                                      "Revision" revision32
                                                    where
                                                      revision32."id" = quote30."revisionId"
                                                      and exists (
                                                        select
                                                          1
                                                        from
                                                          "Article" article33
                                                        where
                                                          article33."id" = revision32."articleId"
                                                          and (
                                                            article33."removedAt" is not null
                                                            or proviso_is_restricted (article33."licence")
                                                          )
                                                      )
                                                  )
                                                ) then null
                                                else quote30."exact"
                                              end
                                            )
                                            order by
                                              claimquote29."ordinal"
                                          ),
                                          '[]'
                                        )
                                      from
                                        "ClaimQuote" claimquote29
                                        join "Quote" quote30 on quote30."id" = claimquote29."quoteId"
                                      where
                                        claimquote29."claimId" = page28."id"
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                claim27."id" as "id"
                              from
                                "Claim" claim27
                              where
                                claim27."figureId" = page14."id"
                                and claim27."retractedAt" is null
                              order by
                                claim27."reportedAt" desc,
                                claim27."id" desc
                              limit
                                1
                            ) page28
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    figure9."measure" as "measure",
                    figure9."unit" as "unit",
                    figure9."of" as "of",
                    figure9."value" as "value",
                    figure9."low" as "low",
                    figure9."high" as "high",
                    figure9."qualifier" as "qualifier",
                    figure9."partOfId" as "partOfId",
                    figure9."id" as "id"
                  from
                    "Figure" figure9
                  where
                    figure9."eventId" = event2."id"
                    and figure9."standing" <= 'HEDGED'
                    and (
                      figure9."conditionId" is null
                      or exists (
                        select
                          1
                        from
                          "Condition" condition12
                        where
                          condition12."id" = figure9."conditionId"
                          and condition12."standing" <= 'HEDGED'
                        offset
                          0
                      )
                    )
                    and (
                      figure9."considerationId" is null
                      or exists (
                        select
                          1
                        from
                          "Consideration" consideration13
                        where
                          consideration13."id" = figure9."considerationId"
                          and consideration13."retractedAt" is null
                          and consideration13."standing" <= 'HEDGED'
                        offset
                          0
                      )
                    )
                  order by
                    figure9."id" asc
                  limit
                    20
                ) page14
            ),
            'bearings',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'bearingKind',
                        page37."bearingKind",
                        'condition',
                        (
                          select
                            json_build_object('slug', condition38."slug")
                          from
                            "Condition" condition38
                          where
                            condition38."id" = page37."conditionId"
                            and condition38."retractedAt" is null
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    bearing34."bearingKind" as "bearingKind",
                    bearing34."conditionId" as "conditionId"
                  from
                    "Bearing" bearing34
                  where
                    bearing34."eventId" = event2."id"
                    and bearing34."ownStanding" <= 'HEDGED'
                    and exists (
                      select
                        1
                      from
                        "Condition" condition36
                      where
                        condition36."id" = bearing34."conditionId"
                        and condition36."standing" <= 'HEDGED'
                    )
                  order by
                    bearing34."id" asc
                  limit
                    20
                ) page37
            )
          )
        from
          "Event" event2
        where
          event2."slug" = $1::text
          and event2."retractedAt" is null
      )
    )
  )::text
-- $1 = "evacuation-kabul-to-france"
