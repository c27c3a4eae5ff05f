package it.shop

import jakarta.persistence.Embeddable
import jakarta.persistence.Entity
import jakarta.persistence.Id
import jakarta.persistence.ManyToOne

/** The price of a `class Book`: amount and currency. */
@Embeddable
data class Money(val amount: Long, val currency: String)

@Entity
class Review(
    @Id val id: Long,
    @ManyToOne val book: Book,
    val text: String,
)
